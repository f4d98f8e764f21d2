using GoQa.Generators.Common;
using GoQa.Generators.Drafting;
using GoQa.Generators.Reading;

namespace GoQa.Generators.Tests.Support;

/// <summary>Runs the rooms Reading and Drafting alone.</summary>
internal static class Drafts
{
    public static DocumentDraft Of(string text, string path = "bank.md") => PipelineSteps.ToDraft(new SourceDocument(new BankKey("Banks", "Sample"), path, text));

    /// <summary>The only question of a topic with this text.</summary>
    public static QuestionDraft Question(string question) => Of(Banks.WithQuestion(question)).Topics[0].Questions[0];

    /// <summary>A question with this text below its metadata.</summary>
    public static QuestionDraft Body(string body) => Question("### 1. T? {#t}\n\n**Difficulty:** medium\n\n" + body);
}
