namespace GoQa.Generators.Model;

/// <summary>A follow-up; the target is a row of the bank's questions, or -1.</summary>
internal sealed record FollowUpModel(ProseModel Text, int Target);
