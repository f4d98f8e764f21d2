using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>The JSON documents of one source file's questions, in their order in the bank.</summary>
internal sealed record DocumentPart(BankKey Bank, string Name, EquatableArray<QuestionDocument> Questions)
{
    public static IEnumerable<DocumentPart> Cut(BankModel model)
    {
        ILookup<int, QuestionModel> byPart = model.Questions.ToLookup(static question => question.Part);
        return model.Parts.Select((name, part) => new DocumentPart(
            model.Key, name, byPart[part].Select(question => QuestionDocument.Of(question, model)).ToEquatableArray()));
    }
}
