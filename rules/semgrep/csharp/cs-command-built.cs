public class Tools
{
    public void Zip(string folder)
    {
        // ruleid: cs-command-built
        Process.Start("cmd.exe", "/c tar czf out.tgz " + folder);
        // ruleid: cs-command-built
        Process.Start("/bin/bash", $"-c \"du {folder}\"");
        // ruleid: cs-command-built
        var info = new ProcessStartInfo("powershell", "-Command Remove-Item " + folder);
        // ruleid: cs-command-built
        var other = new ProcessStartInfo { FileName = "sh", Arguments = $"-c 'rm {folder}'" };
    }
    public void Fixed(string folder)
    {
        // ok: cs-command-built
        Process.Start("cmd.exe", "/c dir");
        // ok: cs-command-built
        Process.Start("git", "status");
        // ok: cs-command-built
        var info = new ProcessStartInfo("tar") { ArgumentList = { "czf", "out.tgz", folder } };
        // ok: cs-command-built
        race.Start("cmd.exe", "/c " + folder);
    }
}
