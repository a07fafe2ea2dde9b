using System.Globalization;
using GraphApi.Server.CommandLine;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return await GraphApiCommand.RunAsync(args, Console.Out, Console.Error);
