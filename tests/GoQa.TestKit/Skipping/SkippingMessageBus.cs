using Xunit.Abstractions;
using Xunit.Sdk;

namespace GoQa.TestKit.Skipping;

/// <summary>Tells of a test as skipped that failed with a <see cref="SkippedException"/>.</summary>
internal sealed class SkippingMessageBus(IMessageBus next) : IMessageBus
{
    public int Skipped { get; private set; }

    public bool QueueMessage(IMessageSinkMessage message)
    {
        if (message is not ITestFailed failed || failed.ExceptionTypes[0] != typeof(SkippedException).FullName)
        {
            return next.QueueMessage(message);
        }

        Skipped++;
        return next.QueueMessage(new TestSkipped(failed.Test, failed.Messages[0]));
    }

    public void Dispose()
    {
        // The bus behind is not ours.
    }
}
