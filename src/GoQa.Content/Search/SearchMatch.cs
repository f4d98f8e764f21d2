using System.ComponentModel;

namespace GoQa.Search;

/// <summary>A ranked row, between the index and <see cref="SearchHit"/>.</summary>
/// <param name="Row">The question.</param>
/// <param name="Score">How well it fits.</param>
/// <param name="Field">The field that contributed most.</param>
/// <param name="Term">The term that contributed most.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SearchMatch(int Row, int Score, int Field, int Term);
