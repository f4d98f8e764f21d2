using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Steady;

namespace GoQa.Benchmarks.Peers;

/// <summary>
/// Asks the queries of everybody before they are measured. The limit must give the very same answers; engines with other words and
/// weights need not, so that their agreement is counted, and only one that plainly does other work is refused.
/// </summary>
internal static class SearchCheck
{
    private const double LeastOverlap = 0.4;

    /// <summary>Compares all answers.</summary>
    /// <exception cref="InvalidOperationException">An engine finds something else altogether.</exception>
    public static List<SearchAgreement> Run(Subjects subjects)
    {
        LucenePeer lucene = subjects.Lucene;
        var agreements = new List<SearchAgreement>
        {
            Compare(subjects, SearchGroups.Exact, PeerNames.LuceneParsed, SearchWorkload.Exact, (query, rows) => lucene.Search(lucene.Exact(query), rows)),
            Compare(subjects, SearchGroups.Exact, PeerNames.LuceneParser, SearchWorkload.Exact, (query, rows) => lucene.Search(lucene.Parse(query), rows)),
            Compare(subjects, SearchGroups.Exact, PeerNames.Fts, SearchWorkload.Exact, subjects.Fts.Search),
            Compare(subjects, SearchGroups.Exact, PeerNames.Contains, SearchWorkload.Exact, subjects.Contains.Search),
            Compare(subjects, SearchGroups.Exact, PeerNames.RuntimeIndex, SearchWorkload.Exact, subjects.RuntimeIndex.Search),
            Compare(subjects, SearchGroups.Unfinished, PeerNames.Lucene, SearchWorkload.Unfinished, (query, rows) => lucene.Search(lucene.Prefix(query), rows)),
            Compare(subjects, SearchGroups.Mistyped, PeerNames.Lucene, SearchWorkload.Mistyped, (query, rows) => lucene.Search(lucene.Fuzzy(query), rows)),
        };
        foreach (SearchQuery query in SearchWorkload.Exact)
        {
            CheckLimit(subjects, query);
        }

        SearchAgreement? other = agreements.Find(one => one.Questions == Gates.RealBank && one.Overlap < LeastOverlap);
        return other is null
            ? agreements
            : throw new InvalidOperationException($"{other.Peer} finds other questions than GoQa ({other.Group}, {other.Overlap:0.00} of them the same). Nothing was measured.");
    }

    private static SearchAgreement Compare(Subjects subjects, string group, string peer, SearchQuery[] queries, Engine search)
    {
        int sameFirst = 0;
        double overlap = 0;
        var rows = new int[SearchWorkload.Top];
        foreach (SearchQuery query in queries)
        {
            List<int> ours = Ours(subjects, query);
            List<int> theirs = [.. rows[..search(query, rows)]];
            if (ours.Count == 0 || theirs.Count == 0)
            {
                throw new InvalidOperationException($"'{query.Text}' finds nothing ({peer}). Nothing was measured.");
            }

            sameFirst += ours[0] == theirs[0] ? 1 : 0;
            overlap += (double)ours.Intersect(theirs).Count() / Math.Min(ours.Count, theirs.Count);
        }

        return new SearchAgreement(group, peer, subjects.Bank.Questions.Count, sameFirst, queries.Length, overlap / queries.Length);
    }

    private static List<int> Ours(Subjects subjects, SearchQuery query)
    {
        var rows = new List<int>();
        foreach (SearchHit hit in subjects.Bank.Search(query.Text))
        {
            rows.Add(subjects.Rows[hit.Question.Id]);
        }

        return rows;
    }

    private static void CheckLimit(Subjects subjects, SearchQuery query)
    {
        var rows = new int[SearchWorkload.Top];
        var scores = new uint[SearchWorkload.Top];
        int count = subjects.Touch.Search(subjects.Touch.PostingsOf(query), rows, scores);
        SearchHits hits = subjects.Bank.Search(query.Text);
        bool same = hits.Count == count;
        for (int i = 0; same && i < count; i++)
        {
            same = subjects.Rows[hits[i].Question.Id] == rows[i] && hits[i].Score == scores[i];
        }

        if (!same)
        {
            throw new InvalidOperationException($"The limit gives another answer for '{query.Text}'. Nothing was measured.");
        }
    }

    private delegate int Engine(SearchQuery query, Span<int> rows);
}
