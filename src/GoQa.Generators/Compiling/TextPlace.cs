namespace GoQa.Generators.Compiling;

/// <summary>Where a text is: the part, and its place in the part's pools.</summary>
internal readonly record struct TextPlace(int Part, int Place);
