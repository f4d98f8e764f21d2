namespace GoQa;

/// <summary>A question to ask next, with the question of the bank that answers it, where one does. Immutable and safe for use from many threads.</summary>
public readonly record struct FollowUp : IBankItem<FollowUp>
{
    private readonly QuestionBank? _bank;
    private readonly int _row;
    private readonly int _index;

    private FollowUp(QuestionBank bank, int row, int index)
    {
        _bank = bank;
        _row = row;
        _index = index;
    }

    /// <summary>Gets the text. Allocates nothing.</summary>
    public Prose Text => _bank is null ? default : _bank.FollowUpText(_row, _index);

    /// <summary>Gets the question of the bank that answers it, or null. Allocates nothing.</summary>
    public Question? Question
    {
        get
        {
            int target = _bank is null ? -1 : _bank.FollowUpTarget(_row, _index);
            return target < 0 ? null : new Question(_bank!, target);
        }
    }

    /// <summary>The plain text.</summary>
    /// <returns>The plain text of <see cref="Text"/>.</returns>
    public override string ToString() => Text.Text;

    static FollowUp IBankItem<FollowUp>.Create(QuestionBank bank, int owner, int index) => new(bank, owner, index);
}
