using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Tests.Support;

/// <summary>An additional file that need not exist. A null text is a file that cannot be read.</summary>
internal sealed class InMemoryText : AdditionalText
{
    private readonly SourceText? _text;

    public InMemoryText(string path, string? text)
    {
        Path = path;
        _text = text is null ? null : SourceText.From(text, Encoding.UTF8);
    }

    /// <summary>A file as its bytes, which the compiler reads in an encoding.</summary>
    public InMemoryText(string path, byte[] bytes, Encoding encoding)
    {
        Path = path;
        _text = SourceText.From(new MemoryStream(bytes), encoding);
    }

    public override string Path { get; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
