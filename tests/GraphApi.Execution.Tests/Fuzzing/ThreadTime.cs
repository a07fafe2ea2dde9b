using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GraphApi.Execution.Tests.Fuzzing;

/// <summary>The processor time of the current thread: unlike a clock's, it does not grow while others have the processor.</summary>
internal static class ThreadTime
{
    private const int ThreadCpuTime = 3;

    /// <summary>Since the thread began; where the system cannot tell, since some time in the past.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetTime(ThreadCpuTime, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
