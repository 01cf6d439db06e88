namespace InfoInterview.Sandbox.Mail.Mime;

/// <summary>Ids of the MAPI properties that mail has here, readable as single-value extended properties.</summary>
static class MapiProperty
{
    public const string MessageClass = "String 0x001A";
    public const string TransportHeaders = "String 0x007D";
    public const string InternetMessageId = "String 0x1035";
    public const string References = "String 0x1039";
    public const string InReplyTo = "String 0x1042";
}
