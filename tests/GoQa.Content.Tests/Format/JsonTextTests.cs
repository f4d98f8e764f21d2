using System.Text;
using System.Text.Json;
using GoQa.Format;

namespace GoQa.Tests.Format;

public class JsonTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain, with 'quotes' & `ticks` > +", "plain, with 'quotes' & `ticks` > +")]
    [InlineData("say \"hi\" \\ bye", "say \\\"hi\\\" \\\\ bye")]
    [InlineData("a\nb\tc\rd\be\ff", "a\\nb\\tc\\rd\\be\\ff")]
    [InlineData("\0\u0001\u001F\u007F", "\\u0000\\u0001\\u001F\u007F")]
    [InlineData("</script><!--", "\\u003C/script>\\u003C!--")]
    [InlineData("x\u2028y\u2029", "x\\u2028y\\u2029")]
    [InlineData("dash \u2013, arrow \u2192, ellipsis \u2026, \u2027\u202A", "dash \u2013, arrow \u2192, ellipsis \u2026, \u2027\u202A")]
    [InlineData("größe 漢 \U0001F600", "größe 漢 \U0001F600")]
    public void A_text_is_escaped_where_JSON_or_a_page_needs_it_and_nowhere_else(string text, string expected)
    {
        Assert.Equal(expected, Escape(text));
        Assert.Equal(text, Read(Escape(text)));
    }

    [Fact]
    public void Every_character_comes_back()
    {
        var every = new StringBuilder();
        for (int c = 0; c <= 0x10FFFF; c++)
        {
            _ = Rune.IsValid(c) ? every.Append(new Rune(c).ToString()) : every;
        }

        Assert.Equal(every.ToString(), Read(Escape(every.ToString())));
    }

    [Fact]
    public void What_is_cut_short_does_not_read_beyond_the_end()
    {
        byte[] lead = [0xE2];
        byte[] two = [0xE2, 0x80];

        Assert.Equal(1, JsonText.EscapedLength(lead));
        Assert.Equal(2, JsonText.EscapedLength(two));
        Assert.Equal(2, JsonText.Escape(two, new byte[2]));
    }

    private static string Escape(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var escaped = new byte[JsonText.EscapedLength(utf8)];
        Assert.Equal(escaped.Length, JsonText.Escape(utf8, escaped));
        return Encoding.UTF8.GetString(escaped);
    }

    private static string? Read(string escaped)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes('"' + escaped + '"'));
        Assert.True(reader.Read());
        return reader.GetString();
    }
}
