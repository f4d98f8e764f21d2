using System.Runtime.CompilerServices;

namespace VerifyTests;

public class SettingsTask(Task task)
{
    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    public Task ToTask() => task;

    public TaskAwaiter GetAwaiter() => task.GetAwaiter();
}
