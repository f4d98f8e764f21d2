using GoQa.Generators.Checking;
using GoQa.Generators.Checking.Rules;
using GoQa.Generators.Common;

namespace GoQa.Generators.Tests.Checking;

public class MemberRuleTests
{
    [Theory]
    [InlineData("gmp-model", "GmpModel")]
    [InlineData("sync.Pool", "SyncPool")]
    [InlineData("class", "Class")]
    [InlineData("2pc", "_2pc")]
    [InlineData("go1.8", "Go1_8")]
    [InlineData("go18", "Go18")]
    [InlineData("equals", "Equals_")]
    [InlineData("tags", "Tags_")]
    [InlineData("größe", "Größe")]
    [InlineData("日本-語", "日本語")]
    [InlineData("-gcflags=-m", "GcflagsM")]
    [InlineData("[]byte", "Byte")]
    [InlineData("e\u0301tat", "E\u0301tat")]
    public void A_name_becomes_a_member(string name, string member) =>
        Assert.Equal(member, new MemberRule("tag", "Tags", "Go").Assign(name, default, Context()));

    [Fact]
    public void What_can_be_no_member_is_reported()
    {
        CheckContext context = Context();
        var rule = new MemberRule("tag", "Tags", "Go");

        Assert.Equal("AB", rule.Assign("a-b", default, context));
        Assert.Null(rule.Assign("a.b", default, context));
        Assert.Null(rule.Assign("\U0001F600", default, context));
        Assert.Null(rule.Assign(new string('x', 500), default, context));
        Assert.All(context.Problems, problem => Assert.Equal("GOQA305", problem.Code));
        Assert.Equal(3, context.Problems.Count);
    }

    private static CheckContext Context() => new(new BankKey("GoQa", "Go"));
}
