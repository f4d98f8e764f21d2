namespace GoQa.Generators.Drafting;

/// <summary>A source; the address is empty when the author gives none.</summary>
internal sealed record ReferenceDraft(ProseDraft Text, string Url);
