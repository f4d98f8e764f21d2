using System.Reflection;
using System.Text;
using GoQa.Generators.Compiling;

namespace GoQa.Generators.Tests.Compiling;

/// <summary>What the builder lays out, the library finds, and nothing else.</summary>
public class KeyLookupTests
{
    private static readonly FindChars CharsFinder = Method<FindChars>(typeof(ReadOnlySpan<char>));
    private static readonly FindBytes BytesFinder = Method<FindBytes>(typeof(ReadOnlySpan<byte>));

    private delegate int FindChars(ReadOnlySpan<char> key, ReadOnlySpan<byte> slots, ReadOnlySpan<byte> utf16Keys, ReadOnlySpan<byte> utf8Keys);

    private delegate int FindBytes(ReadOnlySpan<byte> key, ReadOnlySpan<byte> slots, ReadOnlySpan<byte> utf8Keys);

    [Theory]
    [InlineData(1, 250, 1, 200)]
    [InlineData(2, 71, 9, 29)]
    [InlineData(3, 1_000, 1, 12)]
    [InlineData(4, 5_000, 40, 130)]
    [InlineData(5, 3, 1, 2)]
    public void Keys_of_all_lengths_are_found(int seed, int count, int shortest, int longest)
    {
        string[] keys = KeyTableBuilderTests.RandomKeys(new Random(seed), count, shortest, longest);

        CheckFound(keys, [.. Enumerable.Range(0, count)]);
    }

    [Fact]
    public void Keys_beyond_ascii_are_found_among_others()
    {
        var random = new Random(6);
        string[] plain = KeyTableBuilderTests.RandomKeys(random, 400, 1, 60);
        string[] keys = [.. plain.Select(key => random.Next(3) == 0 ? Beyond(key, random) : key).Distinct()];

        CheckFound(keys, [.. Enumerable.Range(0, keys.Length)]);
        CheckNotFound(keys, keys.SelectMany(key => new[] { key + "x", key[..^1], key + "é" }));
    }

    [Fact]
    public void Former_ids_lead_to_their_questions()
    {
        string[] keys = KeyTableBuilderTests.RandomKeys(new Random(7), 120, 4, 64);
        int[] rows = [.. Enumerable.Range(0, 100), .. Enumerable.Range(0, 20).Select(i => i * 5)];

        CheckFound(keys, rows);
    }

    [Fact]
    public void A_key_with_any_one_character_changed_is_not_found()
    {
        string[] keys = KeyTableBuilderTests.RandomKeys(new Random(8), 250, 1, 200);

        CheckNotFound(keys, keys.SelectMany(key =>
            Enumerable.Range(0, key.Length).Select(i => string.Concat(key.AsSpan(0, i), key[i] == 'q' ? "p" : "q", key.AsSpan(i + 1)))));
    }

    [Fact]
    public void Characters_whose_lower_halves_are_those_of_a_key_are_not_found()
    {
        string[] keys = KeyTableBuilderTests.RandomKeys(new Random(9), 100, 1, 40);

        CheckNotFound(keys, keys.Select(key => string.Concat(key.Select(static c => (char)(c + 0x100)))));
        CheckNotFound(keys, keys.Select(static key => new string('\0', key.Length)));
    }

    [Fact]
    public void Keys_that_differ_only_where_no_window_may_look_are_found()
    {
        string[] keys =
        [
            .. Enumerable.Range(0, 1_000).Select(i => $"a-{i / 100}-{new string('b', 60)}-{i / 10 % 10}-{new string('c', 60)}-{i % 10}-d"),
        ];

        CheckFound(keys, [.. Enumerable.Range(0, keys.Length)]);
    }

    private static void CheckFound(string[] keys, int[] numbers)
    {
        (byte[] slots, byte[] utf16, byte[] utf8) = Tables(keys, numbers);
        for (int i = 0; i < keys.Length; i++)
        {
            Assert.Equal(numbers[i], CharsFinder(keys[i], slots, utf16, utf8));
            Assert.Equal(numbers[i], BytesFinder(Encoding.UTF8.GetBytes(keys[i]), slots, utf8));
        }
    }

    private static void CheckNotFound(string[] keys, IEnumerable<string> others)
    {
        (byte[] slots, byte[] utf16, byte[] utf8) = Tables(keys, [.. Enumerable.Range(0, keys.Length)]);
        HashSet<string> known = [.. keys];
        foreach (string other in others.Where(other => !known.Contains(other)))
        {
            Assert.Equal(-1, CharsFinder(other, slots, utf16, utf8));
            Assert.Equal(-1, BytesFinder(Encoding.UTF8.GetBytes(other), slots, utf8));
        }
    }

    private static (byte[] Slots, byte[] Utf16, byte[] Utf8) Tables(string[] keys, int[] numbers) => (
        Encoding.UTF8.GetBytes(KeyTableBuilder.Build(keys, numbers)),
        Encoding.UTF8.GetBytes(TableText.Utf16(keys)),
        Encoding.UTF8.GetBytes(TableText.Pool(keys)));

    private static string Beyond(string key, Random random)
    {
        string[] letters = ["é", "ß", "語", "Ā", "😀"];
        int place = random.Next(key.Length + 1);
        return key.Insert(place, letters[random.Next(letters.Length)]);
    }

    private static T Method<T>(Type key)
        where T : Delegate =>
        typeof(BankTables).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Single(method => method.Name == "Find" && method.GetParameters()[0].ParameterType == key)
            .CreateDelegate<T>();
}
