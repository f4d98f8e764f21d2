using System.ComponentModel;

namespace GoQa;

/// <summary>What a <see cref="BankList{T}"/> needs of its items. For the library's own types; not to be implemented elsewhere.</summary>
/// <typeparam name="TSelf">The item type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBankItem<TSelf>
    where TSelf : struct, IBankItem<TSelf>
{
    /// <summary>Makes the item at a place of a list. Allocates nothing.</summary>
    /// <param name="bank">The bank of the list.</param>
    /// <param name="owner">What the list hangs on; its meaning is the item type's own.</param>
    /// <param name="index">The place in the list, already checked.</param>
    /// <returns>The item.</returns>
    static abstract TSelf Create(QuestionBank bank, int owner, int index);
}
