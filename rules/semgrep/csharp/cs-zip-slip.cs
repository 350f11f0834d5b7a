public class Unpack
{
    public void All(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            // ruleid: cs-zip-slip
            entry.ExtractToFile(Path.Combine(folder, entry.FullName));
        }
    }
    public void Streams(ZipArchive archive, string folder)
    {
        foreach (ZipArchiveEntry item in archive.Entries)
        {
            var target = folder + "/" + item.FullName;
            // ruleid: cs-zip-slip
            using var file = File.Create(target);
            // ruleid: cs-zip-slip
            item.ExtractToFile(target, true);
        }
    }
    public void Fixed(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(folder, entry.FullName));
            if (!target.StartsWith(folder)) throw new IOException("outside");
            // ok: cs-zip-slip
            entry.ExtractToFile(target);
        }
    }
    public void Flat(ZipArchiveEntry entry, string folder)
    {
        // ok: cs-zip-slip
        entry.ExtractToFile(Path.Combine(folder, entry.Name));
        // ok: cs-zip-slip
        File.Create(Path.Combine(folder, user.FullName));
    }
}
