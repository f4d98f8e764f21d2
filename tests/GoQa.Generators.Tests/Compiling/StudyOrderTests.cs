using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Compiling;

public class StudyOrderTests
{
    [Fact]
    public void The_study_path_goes_by_number_and_then_by_place()
    {
        const string Text = """
            ## T {#t}

            ### Unnumbered first {#u1}

            **Difficulty:** hard

            X.

            ### 9. Nine {#nine}

            **Difficulty:** hard

            X.

            ### Unnumbered second {#u2}

            **Difficulty:** hard

            X.

            ### 2. Two {#two}

            **Difficulty:** hard

            X.

            ### 5. Five {#five}

            **Difficulty:** staff

            X.

            ## S {#s}

            ### 7. Seven {#seven}

            **Difficulty:** warm-up

            X.

            ### 0. Zero {#zero}

            **Difficulty:** hard

            X.
            """;
        QuestionBank bank = GeneratorRun.Of(Text).Compile().Bank;

        Assert.Equal(["seven", "zero", "two", "nine", "u1", "u2", "five"], bank.Questions.StudyPath.Select(question => question.Id));
        Assert.Equal(["two", "nine", "u1", "u2", "five"], bank.Topics[0].StudyPath.Select(question => question.Id));
        Assert.Equal("u1", bank.Topics[0].StudyPath[2].Id);
    }
}
