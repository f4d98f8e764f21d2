namespace GoQa.Generators.Common;

/// <summary>A stretch of text in a file, as data: nothing here keeps a text or a tree alive. Lines and columns count from 0.</summary>
internal readonly record struct Place(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The beginning of a file, for what concerns it as a whole.</summary>
    public static Place StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);
}
