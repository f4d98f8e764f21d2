namespace GoQa.Generators.Reading;

/// <summary>Tables as they are written, before or without the parser.</summary>
internal static class TableLines
{
    /// <summary>Whether a line is the second of a table: dashes, bars and colons.</summary>
    public static bool IsDelimiterRow(string line)
    {
        bool hasBar = false;
        bool hasDash = false;
        foreach (char c in line)
        {
            switch (c)
            {
                case '|':
                    hasBar = true;
                    break;
                case '-':
                    hasDash = true;
                    break;
                case ':' or ' ' or '\t':
                    break;
                default:
                    return false;
            }
        }

        return hasBar && hasDash;
    }

    /// <summary>Cells of a row, by its bars; a bar inside code counts too, since that is not known here.</summary>
    public static int ColumnsOf(string line)
    {
        int bars = 0;
        for (int i = 0; i < line.Length; i++)
        {
            bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
        }

        string row = line.Trim();
        bool isFramed = row.Length > 1 && row[0] == '|' && row[row.Length - 1] == '|';
        return isFramed ? bars - 1 : row.Length > 0 && row[0] == '|' ? bars : bars + 1;
    }
}
