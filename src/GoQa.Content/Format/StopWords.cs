namespace GoQa.Format;

/// <summary>
/// Words that say nothing about what is looked for. They are left out of the index and of queries, so that a question in a
/// sentence finds the same as its keywords. Each is its letters in one number, the first in the lowest byte: comparing numbers
/// costs two nanoseconds, comparing texts twenty.
/// </summary>
internal static class StopWords
{
    /// <summary>Whether a word in lower case is one.</summary>
    public static bool Contains(ReadOnlySpan<byte> word)
    {
        if (word.Length > sizeof(ulong))
        {
            return false;
        }

        ulong letters = 0;
        for (int i = 0; i < word.Length; i++)
        {
            letters |= (ulong)word[i] << (8 * i);
        }

        return IsListed(letters);
    }

    private static bool IsListed(ulong letters) => letters switch
    {
        0x61 => true, // a
        0x69 => true, // i
        0x6562 => true, // be
        0x656D => true, // me
        0x6577 => true, // we
        0x6669 => true, // if
        0x666F => true, // of
        0x6E61 => true, // an
        0x6E69 => true, // in
        0x6E6F => true, // on
        0x6F64 => true, // do
        0x6F6E => true, // no
        0x6F73 => true, // so
        0x6F74 => true, // to
        0x726F => true, // or
        0x7361 => true, // as
        0x7369 => true, // is
        0x7375 => true, // us
        0x7461 => true, // at
        0x7469 => true, // it
        0x7962 => true, // by
        0x796D => true, // my
        0x646168 => true, // had
        0x646964 => true, // did
        0x646E61 => true, // and
        0x656874 => true, // the
        0x657261 => true, // are
        0x6E6163 => true, // can
        0x6F6877 => true, // who
        0x726F66 => true, // for
        0x72756F => true, // our
        0x736168 => true, // has
        0x736177 => true, // was
        0x737469 => true, // its
        0x74656C => true, // let
        0x746F6E => true, // not
        0x747562 => true, // but
        0x756F79 => true, // you
        0x776F68 => true, // how
        0x796877 => true, // why
        0x656D6F73 => true, // some
        0x65726577 => true, // were
        0x65766168 => true, // have
        0x68746977 => true, // with
        0x6C6C6977 => true, // will
        0x6D656874 => true, // them
        0x6D6F7266 => true, // from
        0x6E616874 => true, // than
        0x6E656562 => true, // been
        0x6E656874 => true, // then
        0x6E656877 => true, // when
        0x6F746E69 => true, // into
        0x72756F79 => true, // your
        0x73656F64 => true, // does
        0x73696874 => true, // this
        0x74616874 => true, // that
        0x74616877 => true, // what
        0x7473756A => true, // just
        0x79656874 => true, // they
        0x646C756F63 => true, // could
        0x646C756F77 => true, // would
        0x656C696877 => true, // while
        0x6572656874 => true, // there
        0x6572656877 => true, // where
        0x6573656874 => true, // these
        0x65736F6874 => true, // those
        0x676E696F64 => true, // doing
        0x6863696877 => true, // which
        0x7269656874 => true, // their
        0x646C756F6873 => true, // should
        _ => false,
    };
}
