using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace GraphApi.Storage.Sqlite.Native;

/// <summary>
/// Chooses the SQLite library once per process: on Linux the operating system's, where it is newer than the bundled one, because the system
/// receives security fixes without a release of ours; else the bundled one.
/// </summary>
internal static class SqliteLibrary
{
    private const string BundledName = "e_sqlite3";
    private const string SystemName = "libsqlite3.so.0";

    /// <summary>The bundled version; an older one of the system is not used.</summary>
    private const int BundledVersion = 3_035_005;

    private static readonly Lazy<string> Loaded = new(Load);

    /// <summary>The version of the library in use, such as 3.46.1; loads it when first asked.</summary>
    public static string Version => Loaded.Value;

    private static string Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return raw.sqlite3_libversion().utf8_to_string();
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != BundledName || !OperatingSystem.IsLinux() || !NativeLibrary.TryLoad(SystemName, out var handle)) return 0;
        if (IsNewer(handle)) return handle;
        NativeLibrary.Free(handle);
        return 0;
    }

    private static bool IsNewer(nint handle) =>
        NativeLibrary.TryGetExport(handle, "sqlite3_libversion_number", out var address) &&
        NativeLibrary.TryGetExport(handle, "sqlite3_open_v2", out _) &&
        Marshal.GetDelegateForFunctionPointer<VersionNumber>(address)() > BundledVersion;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();
}
