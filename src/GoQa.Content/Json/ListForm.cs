namespace GoQa.Json;

/// <summary>How much of each question the JSON of a <see cref="QuestionList"/> holds.</summary>
public enum ListForm
{
    /// <summary>Id, number, title, difficulty, topic and tags: what a list on a page shows, a twentieth of the documents' size.</summary>
    Summaries = 0,

    /// <summary>The whole document of each question.</summary>
    Documents = 1,
}
