namespace GoQa.Json;

/// <summary>The form in which JSON holds prose: answers, key points, follow-ups, captions, introductions, descriptions.</summary>
public enum ProseForm
{
    /// <summary>Markdown, as the author wrote it: the shortest form that loses nothing, and the one that documents are compiled in.</summary>
    Markdown = 0,

    /// <summary>HTML, safe to be placed into a page; see <see cref="Prose.Html"/>.</summary>
    Html = 1,

    /// <summary>Plain text.</summary>
    Text = 2,
}
