namespace GoQa.Generators.Drafting;

/// <summary>Ends the writing of a text that is too long already; <see cref="ProseDrafter"/> makes a problem of it.</summary>
internal sealed class OutputLimitException : Exception;
