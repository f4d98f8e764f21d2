using System.Text;

namespace GoQa.Release.Content;

/// <summary>Writes the changes for readers of a release.</summary>
internal static class ContentChangeList
{
    public static string Write(ContentChanges changes, string? tag)
    {
        var text = new StringBuilder("# Changes of the content\n\n");
        text.Append(tag is null ? "There is no earlier release: every question is new.\n" : $"Since {tag}.\n");
        Add(text, "Added", changes.Added.Select(id => $"`{id}`"));
        Add(text, "Renamed", changes.Renamed.Select(pair => $"`{pair.From}` is `{pair.To}` now"));
        Add(text, "Retired", changes.Retired.Select(pair => pair.Reason.Length == 0 ? $"`{pair.Id}`" : $"`{pair.Id}`: {pair.Reason}"));
        Add(text, "Text changed", changes.Changed.Select(id => $"`{id}`"));
        return text.ToString();
    }

    private static void Add(StringBuilder text, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        text.Append("\n## ").Append(title).Append(" (").Append(all.Length).Append(")\n");
        if (all.Length > 0)
        {
            text.Append('\n').AppendJoin('\n', all.Select(line => "- " + line)).Append('\n');
        }
    }
}
