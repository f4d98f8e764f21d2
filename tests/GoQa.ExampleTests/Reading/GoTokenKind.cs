namespace GoQa.ExampleTests.Reading;

internal enum GoTokenKind
{
    Word,
    Number,
    Text,
    Mark,
    Comment,
}
