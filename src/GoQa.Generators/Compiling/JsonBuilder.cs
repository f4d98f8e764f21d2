using System.Globalization;
using System.Text;
using GoQa.Format;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>Writes compact JSON. System.Text.Json is no part of every compiler that loads the generator.</summary>
internal sealed class JsonBuilder
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    public void OpenObject()
    {
        Separate();
        _text.Append('{');
        _needsComma = false;
    }

    public void CloseObject() => Close('}');

    public void Text(string name, string? value)
    {
        Name(name);
        Value(value);
    }

    public void Number(string name, int? value)
    {
        Name(name);
        _text.Append(value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "null");
        _needsComma = true;
    }

    public void Difficulty(string name, QuestionDifficulty value) =>
        Text(name, Encoding.UTF8.GetString(DifficultyName.Utf8((int)value).ToArray()));

    public void Texts(string name, IEnumerable<string> values)
    {
        OpenArray(name);
        foreach (string value in values)
        {
            Value(value);
        }

        Close(']');
    }

    /// <summary>An array of objects, whose members are written by <paramref name="write"/>.</summary>
    public void Array<T>(string name, IEnumerable<T> items, Action<JsonBuilder, T> write)
    {
        OpenArray(name);
        foreach (T item in items)
        {
            OpenObject();
            write(this, item);
            CloseObject();
        }

        Close(']');
    }

    public override string ToString() => _text.ToString();

    private void OpenArray(string name)
    {
        Name(name);
        _text.Append('[');
        _needsComma = false;
    }

    private void Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
    }

    private void Name(string name)
    {
        Separate();
        _text.Append('"').Append(name).Append("\":");
        _needsComma = false;
    }

    private void Value(string? value)
    {
        Separate();
        _ = value is null ? _text.Append("null") : _text.Append('"').Append(Escape(value)).Append('"');
        _needsComma = true;
    }

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(',');
        }
    }

    private static string Escape(string value)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        var escaped = new byte[JsonText.EscapedLength(utf8)];
        return escaped.Length == utf8.Length ? value : Encoding.UTF8.GetString(escaped, 0, JsonText.Escape(utf8, escaped));
    }
}
