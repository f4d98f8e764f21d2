using GoQa.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace GoQa.Benchmarks.Peers;

/// <summary>SQLite's full-text index in memory, with its stemmer and its BM25, and a prepared statement. The words of a query are alternatives.</summary>
internal sealed class FtsPeer : ISearchPeer, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    public FtsPeer(List<string> texts)
    {
        _connection.Open();
        Fill(_connection, texts);
        _search = _connection.CreateCommand();
        _search.CommandText = $"SELECT rowid FROM words WHERE words MATCH $1 ORDER BY rank LIMIT {SearchWorkload.Top}";
        _search.Parameters.Add("$1", SqliteType.Text);
        _search.Prepare();
    }

    /// <summary>Adds the index to a database.</summary>
    public static void Fill(SqliteConnection connection, List<string> texts)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='porter unicode61')";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO words (rowid, text) VALUES ($1, $2)";
        SqliteParameter row = command.Parameters.Add("$1", SqliteType.Integer);
        SqliteParameter text = command.Parameters.Add("$2", SqliteType.Text);
        for (int i = 0; i < texts.Count; i++)
        {
            row.Value = i;
            text.Value = texts[i];
            command.ExecuteNonQuery();
        }

        command.CommandText = "INSERT INTO words (words) VALUES ('optimize')";
        command.Parameters.Clear();
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    public int Search(SearchQuery query, Span<int> rows)
    {
        _search.Parameters[0].Value = query.Match;
        using SqliteDataReader reader = _search.ExecuteReader();
        int count = 0;
        while (reader.Read())
        {
            rows[count++] = reader.GetInt32(0);
        }

        return count;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }
}
