namespace GoQa.Benchmarks.Data;

/// <summary>The document that is serialised for the JSON peer.</summary>
internal sealed record BankDocument(string Title, List<QuestionRecord> Questions);
