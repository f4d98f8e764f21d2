namespace GoQa.Generators.Benchmarks;

/// <summary>The Markdown of one question, cut where it can be put together with parts of others.</summary>
/// <param name="Title">The title without number and id.</param>
/// <param name="Id">The id.</param>
/// <param name="Metadata">The paragraph with difficulty and tags.</param>
/// <param name="Opening">The first block of the answer.</param>
/// <param name="Rest">The other blocks of the answer.</param>
/// <param name="Sections">Key points and examples, follow-ups, references: each with its name, in their order.</param>
internal sealed record QuestionParts(string Title, string Id, string Metadata, string Opening, string Rest, IReadOnlyList<string> Sections);
