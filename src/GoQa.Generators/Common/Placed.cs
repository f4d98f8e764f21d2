namespace GoQa.Generators.Common;

/// <summary>A word or phrase of an author, and where it stands.</summary>
internal readonly record struct Placed(string Text, Place Place);
