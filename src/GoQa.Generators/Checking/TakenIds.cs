using System.Globalization;
using GoQa.Generators.Common;

namespace GoQa.Generators.Checking;

/// <summary>Ids of one kind and where they were given.</summary>
internal sealed class TakenIds
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public bool TryGetPlace(string id, out Place place) => _places.TryGetValue(id, out place);

    /// <summary>Whether an id is found taken for the first time.</summary>
    public bool IsFirstClash(string id) => _clashes.Add(id);

    public void Add(string id, Place place) => _places.Add(id, place);

    /// <summary>Adds an id, with a number behind it where it is taken.</summary>
    public string AddNumbered(string stem, Place place)
    {
        // The number goes on from the last one: a thousand equal titles would otherwise be counted through a thousand times.
        _numbers.TryGetValue(stem, out int number);
        string id = stem;
        while (_places.ContainsKey(id))
        {
            id = stem + "-" + (++number).ToString(CultureInfo.InvariantCulture);
        }

        _numbers[stem] = number;
        _places.Add(id, place);
        return id;
    }
}
