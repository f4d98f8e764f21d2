using System.Buffers.Binary;
using System.Text;
using GoQa.Format;

namespace GoQa.Tests.Format;

public class StopWordsTests
{
    private static readonly string[] Slots = [.. Enumerable.Range(0, StopWords.Slots.Length / StopWords.SlotBytes)
        .Select(slot => Encoding.ASCII.GetString(StopWords.Slots.Slice(slot * StopWords.SlotBytes, StopWords.SlotBytes)))];

    [Fact]
    public void Each_stands_where_it_is_looked_for()
    {
        string[] words = [.. Slots.Where(slot => !string.IsNullOrWhiteSpace(slot))];

        Assert.Equal(70, words.Distinct().Count());
        Assert.All(words, word =>
        {
            int slot = StopWords.FirstSlot(Number(word));
            Assert.True(word == Slots[slot] || word == Slots[(slot + 1) % Slots.Length], $"'{word}' belongs into slot {slot} or the next.");
            Assert.True(StopWords.Contains(Number(word.TrimEnd())), word);
        });
    }

    [Theory]
    [InlineData("thea")]
    [InlineData("th")]
    [InlineData("goroutin")]
    [InlineData("go")]
    [InlineData("1")]
    public void Other_words_are_none(string word) => Assert.False(StopWords.Contains(Number(word)));

    private static ulong Number(string word) =>
        BinaryPrimitives.ReadUInt64LittleEndian(Encoding.ASCII.GetBytes(word.PadRight(StopWords.SlotBytes, '\0')));
}
