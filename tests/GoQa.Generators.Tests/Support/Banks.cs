namespace GoQa.Generators.Tests.Support;

/// <summary>Small banks for tests.</summary>
internal static class Banks
{
    /// <summary>The least that is a bank without any complaint.</summary>
    public const string Least = """
        # A bank

        ## A topic {#topic}

        ### 1. A question? {#question}

        **Difficulty:** medium · **Tags:** `tag`

        An answer.
        """;

    /// <summary>Two topics with three questions that use every part of the grammar.</summary>
    public const string Full = """
        # A small bank

        **Level:** senior

        What the bank is about, with a [link](https://example.org/).

        ## First things {#first}

        What the topic is about.

        ### 1. What is `one`? {#one}

        **Difficulty:** 🟢 warm-up · **Tags:** `alpha`, `beta.Gamma` · **Go:** 1.22 · **Aliases:** uno

        The answer with **strong** words, `code` and a list:

        - one item
        - another with a [link to two](#two)

        | left | right |
        |:-----|------:|
        | a    |     1 |

        **Key points**

        - The first point.
        - The second point
          goes on.

        ```go since=1.25
        fmt.Println("<one>")
        ```

        ```sh
        go build ./...
        ```

        **Follow-ups**

        - What comes next? [Two](#two)
        - And what then?

        **References**

        - [The source](https://example.org/source)
        - A book without an address

        ---

        ### 2. What is two? {#two}

        **Difficulty:** 🟡 medium · **Tags:** `alpha`

        The second answer.

        ## Other things {#other}

        ### 10. What is ten? {#ten}

        **Difficulty:** 🔴 staff · **Tags:** `beta.Gamma`, `delta`

        The tenth answer, see [one](#uno).
        """;

    /// <summary>The question part of a bank, below a topic.</summary>
    public static string WithQuestion(string question) => "## A topic {#topic}\n\n" + question;
}
