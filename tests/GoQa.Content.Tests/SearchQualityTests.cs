using System.Globalization;
using System.Reflection;
using System.Text;

namespace GoQa.Tests;

/// <summary>
/// The queries of SearchQueries.tsv, which were written, with the questions that answer them, before the search was.
/// </summary>
public class SearchQualityTests
{
    private static readonly (string Query, string[] Ids)[] Queries =
    [
        .. File.ReadAllLines(Path.Combine(Root, "tests", "GoQa.Content.Tests", "SearchQueries.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1].Split('|'))),
    ];

    private static string Root => typeof(SearchQualityTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Fact]
    public void There_are_queries_for_every_question()
    {
        Assert.InRange(Queries.Length, 60, int.MaxValue);
        Assert.Empty(Go.Bank.Questions.Select(question => question.Id).Except(Queries.SelectMany(query => query.Ids)));
        Assert.All(Queries, query => Assert.All(query.Ids, id => Go.Bank.Find(id)));
    }

    [Fact]
    public void The_right_question_comes_first_or_nearly()
    {
        int first = 0;
        int amongThree = 0;
        var missed = new StringBuilder();
        foreach ((string query, string[] ids) in Queries)
        {
            int rank = 0;
            foreach (SearchHit hit in Go.Bank.Search(query))
            {
                rank++;
                if (ids.Contains(hit.Question.Id))
                {
                    break;
                }

                if (rank == Go.Bank.Search(query).Count)
                {
                    rank = int.MaxValue;
                    break;
                }
            }

            rank = rank == 0 ? int.MaxValue : rank;
            first += rank == 1 ? 1 : 0;
            amongThree += rank <= 3 ? 1 : 0;
            if (rank > 1)
            {
                missed.Append(CultureInfo.InvariantCulture, $"\n{rank,11}  {query}  [{string.Join('|', ids)}]  got {(Go.Bank.Search(query) is { Count: > 0 } hits ? hits[0].Question.Id : "nothing")}");
            }
        }

        string report = string.Create(CultureInfo.InvariantCulture, $"{first} first and {amongThree} among three of {Queries.Length}:{missed}");
        Assert.True(first >= 0.85 * Queries.Length && amongThree >= 0.97 * Queries.Length, report);
    }
}
