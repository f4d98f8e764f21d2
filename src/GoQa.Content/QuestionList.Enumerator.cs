using System.Buffers.Binary;
using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using GoQa.Format;

namespace GoQa;

/// <content>The enumerator.</content>
public readonly partial record struct QuestionList
{
    /// <summary>Enumerates a <see cref="QuestionList"/>.</summary>
    public struct Enumerator : IEnumerator<Question>
    {
        private readonly QuestionBank? _bank;
        private readonly ulong _filters;
        private readonly int[]? _moreSets;
        private readonly int _words;

        /// <summary>Where the sets of the first two filters begin.</summary>
        private readonly int _first;
        private readonly int _second;
        private int _word;
        private int _row;
        private ulong _bits;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(QuestionList list)
        {
            _bank = list._bank;
            _filters = list._sets;
            _moreSets = list._moreSets;
            _words = list._bank is null ? 0 : list._bank.WordsPerSet;
            _first = (int)((uint)list._sets & MaxSet) * _words * BitSets.WordBytes;
            _second = (int)((uint)list._sets >> SetBits) * _words * BitSets.WordBytes;
        }

        /// <summary>Gets the current question; only between a <see cref="MoveNext"/> that said yes and the next one.</summary>
        public readonly Question Current => _bank is null ? default : new(_bank, _row);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next question.</summary>
        /// <returns>Whether there is one.</returns>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            // Nothing here takes the enumerator's address: it would then live in memory and not in registers.
            while (_bits == 0)
            {
                if (_word >= _words)
                {
                    return false;
                }

                _bits = _filters <= uint.MaxValue ? ReadWord(_bank!.Sets) : Intersect(_bank!, _filters, _moreSets, _word);
                _word++;
            }

            _row = BitSets.RowOf(_word - 1, BitOperations.TrailingZeroCount(_bits));
            _bits &= _bits - 1;
            return true;
        }

        /// <summary>Goes back before the first question.</summary>
        public void Reset()
        {
            _word = 0;
            _bits = 0;
        }

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly ulong ReadWord(ReadOnlySpan<byte> sets)
        {
            int offset = _word * BitSets.WordBytes;
            return BinaryPrimitives.ReadUInt64LittleEndian(sets.Slice(_first + offset))
                & BinaryPrimitives.ReadUInt64LittleEndian(sets.Slice(_second + offset));
        }
    }
}
