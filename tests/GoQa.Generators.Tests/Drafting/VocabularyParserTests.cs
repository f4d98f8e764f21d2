using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Drafting;

public class VocabularyParserTests
{
    [Fact]
    public void An_entry_has_a_name_aliases_and_a_description()
    {
        DocumentDraft document = Drafts.Of("## Tags\n\n- `gc` (`GC`, `[]byte`): The *collector*: all of it.\n- `plain`\n- `x`: `code` first.");

        Assert.Equal(["gc", "plain", "x"], document.Vocabulary.Select(entry => entry.Name.Text));
        Assert.Equal(["GC", "[]byte"], document.Vocabulary[0].Aliases.Select(alias => alias.Text));
        Assert.Equal("The *collector*: all of it.", document.Vocabulary[0].Description.Markdown);
        Assert.Equal("The <em>collector</em>: all of it.", document.Vocabulary[0].Description.Html);
        Assert.True(document.Vocabulary[1].Description.IsEmpty);
        Assert.Equal("code first.", document.Vocabulary[2].Description.Text);
        Assert.Equal(0, document.Problems.Count);
    }

    [Fact]
    public void A_topic_named_tags_is_written_with_an_id() =>
        Assert.Equal("tags", Drafts.Of("## Tags {#tags}").Topics[0].Heading!.Id?.Text);
}
