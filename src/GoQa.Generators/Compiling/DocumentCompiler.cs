namespace GoQa.Generators.Compiling;

/// <summary>
/// Writes the JSON documents of a part: the same bytes that the library's QuestionJson writes from the tables, which a test compares
/// for every question of the bank.
/// </summary>
internal static class DocumentCompiler
{
    public static CompiledDocuments Compile(DocumentPart part) =>
        new(part.Bank, part.Name, TableText.Pool(part.Questions.Select(Write).ToArray()));

    private static string Write(QuestionDocument question)
    {
        var json = new JsonBuilder();
        json.OpenObject();
        json.Text("id", question.Id);
        json.Number("number", question.Number);
        json.Text("title", question.Title);
        json.Difficulty("difficulty", question.Difficulty);
        json.Text("topic", question.Topic);
        json.Texts("tags", question.Tags);
        json.Text("versions", question.Versions);
        json.Text("answer", question.Answer);
        json.Texts("keyPoints", question.KeyPoints);
        json.Array("examples", question.Examples, static (json, example) =>
        {
            json.Text("caption", example.Caption.Markdown);
            json.Text("language", example.Language);
            json.Text("info", example.Info);
            json.Text("code", example.Code);
        });
        json.Array("followUps", question.FollowUps, static (json, followUp) =>
        {
            json.Text("text", followUp.Text);
            json.Text("question", followUp.Question);
        });
        json.Array("references", question.References, static (json, reference) =>
        {
            json.Text("title", reference.Title);
            json.Text("url", reference.Url);
        });
        json.Texts("aliases", question.Aliases);
        json.Text("contentHash", question.ContentHash);
        json.CloseObject();
        return json.ToString();
    }
}
