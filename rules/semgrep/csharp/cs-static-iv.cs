public class Vectors
{
    public void All(Aes aes, byte[] key)
    {
        // ruleid: cs-static-iv
        aes.IV = new byte[16];
        // ruleid: cs-static-iv
        aes.IV = Encoding.UTF8.GetBytes("1234567890123456");
        // ruleid: cs-static-iv
        var encryptor = aes.CreateEncryptor(key, new byte[16]);
        byte[] zero = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };
        // ruleid: cs-static-iv
        aes.IV = zero;
    }
    public void Fixed(Aes aes, byte[] key)
    {
        aes.GenerateIV();
        var iv = new byte[16];
        RandomNumberGenerator.Fill(iv);
        // ok: cs-static-iv
        aes.IV = iv;
        // ok: cs-static-iv
        var encryptor = aes.CreateEncryptor(key, aes.IV);
        var read = new byte[16];
        stream.Read(read, 0, 16);
        // ok: cs-static-iv
        aes.IV = read;
        // ok: cs-static-iv
        form.Version = new byte[16];
    }
}
