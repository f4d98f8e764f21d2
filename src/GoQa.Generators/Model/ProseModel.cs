namespace GoQa.Generators.Model;

/// <summary>A piece of text in all its forms.</summary>
internal sealed record ProseModel(string Markdown, string Html, string Text)
{
    public static ProseModel Empty { get; } = new(string.Empty, string.Empty, string.Empty);
}
