using GoQa.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace GoQa.Benchmarks.Peers;

/// <summary>A database in memory with indexes that cover each query, and prepared statements.</summary>
internal sealed class SqlitePeer : IDisposable
{
    private const string Schema = """
        CREATE TABLE question (id TEXT PRIMARY KEY, row INTEGER, title TEXT, difficulty INTEGER) WITHOUT ROWID;
        CREATE TABLE tagged (tag TEXT, difficulty INTEGER, row INTEGER, PRIMARY KEY (tag, difficulty, row)) WITHOUT ROWID;
        CREATE INDEX tagged_in_order ON tagged (tag, row);
        """;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _count;
    private readonly SqliteCommand _tagged;

    public SqlitePeer(List<QuestionRecord> records)
    {
        _connection.Open();
        Execute(Schema);
        Fill(records);
        _find = Prepare("SELECT row FROM question WHERE id = $1", SqliteType.Text);
        _count = Prepare("SELECT COUNT(*) FROM tagged WHERE tag = $1 AND difficulty = $2", SqliteType.Text, SqliteType.Integer);
        _tagged = Prepare("SELECT row FROM tagged INDEXED BY tagged_in_order WHERE tag = $1 ORDER BY row", SqliteType.Text);
    }

    /// <summary>The row, or -1.</summary>
    public int Find(string id)
    {
        _find.Parameters[0].Value = id;
        using SqliteDataReader reader = _find.ExecuteReader();
        return reader.Read() ? reader.GetInt32(0) : -1;
    }

    public int Count(string tag, Difficulty difficulty)
    {
        _count.Parameters[0].Value = tag;
        _count.Parameters[1].Value = (int)difficulty;
        using SqliteDataReader reader = _count.ExecuteReader();
        reader.Read();
        return reader.GetInt32(0);
    }

    /// <summary>Calls back for each row in the bank's order, and returns how many there are.</summary>
    public int Tagged(string tag, Action<int> visit)
    {
        _tagged.Parameters[0].Value = tag;
        using SqliteDataReader reader = _tagged.ExecuteReader();
        int count = 0;
        while (reader.Read())
        {
            visit(reader.GetInt32(0));
            count++;
        }

        return count;
    }

    /// <summary>Writes the database into a file, with a full-text index beside it.</summary>
    public void SaveTo(string path, List<string> texts)
    {
        using var file = new SqliteConnection($"Data Source={path};Pooling=False");
        file.Open();
        _connection.BackupDatabase(file);
        FtsPeer.Fill(file, texts);
    }

    public void Dispose()
    {
        _find.Dispose();
        _count.Dispose();
        _tagged.Dispose();
        _connection.Dispose();
    }

    private void Fill(List<QuestionRecord> records)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand question = Prepare(
            "INSERT INTO question VALUES ($1, $2, $3, $4)", SqliteType.Text, SqliteType.Integer, SqliteType.Text, SqliteType.Integer);
        using SqliteCommand tagged = Prepare("INSERT INTO tagged VALUES ($1, $2, $3)", SqliteType.Text, SqliteType.Integer, SqliteType.Integer);
        question.Transaction = transaction;
        tagged.Transaction = transaction;
        for (int row = 0; row < records.Count; row++)
        {
            Execute(question, records[row].Id, row, records[row].Title, (int)records[row].Difficulty);
            foreach (string tag in records[row].Tags)
            {
                Execute(tagged, tag, (int)records[row].Difficulty, row);
            }
        }

        transaction.Commit();
        Execute("ANALYZE");
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteCommand command, params object[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql, params SqliteType[] types)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < types.Length; i++)
        {
            command.Parameters.Add("$" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), types[i]);
        }

        command.Prepare();
        return command;
    }
}
