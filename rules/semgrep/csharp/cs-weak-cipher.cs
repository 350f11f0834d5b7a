public class Ciphers
{
    public void All(Aes aes)
    {
        // ruleid: cs-weak-cipher
        using var des = DES.Create();
        // ruleid: cs-weak-cipher
        using var three = new TripleDESCryptoServiceProvider();
        // ruleid: cs-weak-cipher
        using var rc = RC2.Create();
        // ruleid: cs-weak-cipher
        aes.Mode = CipherMode.ECB;
        // ruleid: cs-weak-cipher
        using var managed = new RijndaelManaged { Mode = CipherMode.ECB };
        // ok: cs-weak-cipher
        using var gcm = new AesGcm(key, 16);
        // ok: cs-weak-cipher
        aes.Mode = CipherMode.CBC;
        // ok: cs-weak-cipher
        using var fixedAes = Aes.Create();
        // ok: cs-weak-cipher
        view.Mode = ViewMode.ECB;
    }
}
