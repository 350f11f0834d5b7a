public class Xml
{
    public void Read(Stream input)
    {
        // ruleid: cs-xxe
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
        var document = new XmlDocument();
        // ruleid: cs-xxe
        document.XmlResolver = new XmlUrlResolver();
        // ruleid: cs-xxe
        settings.DtdProcessing = DtdProcessing.Parse;
        var reader = new XmlTextReader(input);
        // ruleid: cs-xxe
        reader.ProhibitDtd = false;
        // ok: cs-xxe
        var closed = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
        // ok: cs-xxe
        document.XmlResolver = null;
        // ok: cs-xxe
        settings.DtdProcessing = DtdProcessing.Ignore;
        // ok: cs-xxe
        var plain = new XmlReaderSettings();
    }
}
