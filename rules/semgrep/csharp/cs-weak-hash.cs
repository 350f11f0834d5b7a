public class Hashes
{
    public byte[] One(byte[] data)
    {
        // ruleid: cs-weak-hash
        using var md5 = MD5.Create();
        // ruleid: cs-weak-hash
        var sha = new SHA1Managed();
        // ruleid: cs-weak-hash
        var old = SHA1.HashData(data);
        // ruleid: cs-weak-hash
        var named = HashAlgorithm.Create("MD5");
        // ruleid: cs-weak-hash
        var mac = new HMACMD5(data);
        return md5.ComputeHash(data);
    }
    public byte[] Fixed(byte[] data)
    {
        // ok: cs-weak-hash
        using var sha = SHA256.Create();
        // ok: cs-weak-hash
        var more = SHA512.HashData(data);
        // ok: cs-weak-hash
        var mac = new HMACSHA256(data);
        return sha.ComputeHash(data);
    }
}
