using System.Buffers.Binary;
using System.Reflection;
using System.Xml.Linq;

namespace InfoInterview.AddIn.Tests;

/// <summary>What Outlook would refuse, or show as a gap, is found here; Microsoft's own check needs the network.</summary>
public class ManifestTests
{
    private static readonly string Root = typeof(ManifestTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepoRoot").Value!;
    private static readonly XDocument Manifest = XDocument.Load(Path.Combine(Root, "addin-manifest", "manifest.xml"));

    /// <summary>The schema demands this order of a mail add-in's children (office-addins "manifest element ordering").</summary>
    private static readonly string[] Order =
    [
        "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
        "AppDomains", "Hosts", "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting", "VersionOverrides",
    ];

    [Fact]
    public void The_parts_stand_in_the_order_of_the_schema()
    {
        var places = Manifest.Root!.Elements().Select(e => Array.IndexOf(Order, e.Name.LocalName)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Every_resource_that_is_named_is_there_and_none_is_left_over()
    {
        var named = Manifest.Descendants().Attributes("resid").Select(a => a.Value).Distinct().Order();
        var there = Manifest.Descendants().Where(e => e.Name.LocalName == "Resources").Descendants().Attributes("id").Select(a => a.Value).Order();

        Assert.Equal(there, named);
        Assert.All(there, id => Assert.InRange(id.Length, 1, 32));
    }

    [Fact]
    public void Every_picture_is_there_in_the_size_it_is_asked_for()
    {
        var images = Manifest.Descendants().Where(e => e.Name.LocalName == "Image" && e.Attribute("size") is not null)
            .Select(e => ((int)e.Attribute("size")!, Address((string)e.Attribute("resid")!)))
            .Append((64, (string)Manifest.Root!.Elements().First(e => e.Name.LocalName == "IconUrl").Attribute("DefaultValue")!))
            .Append((128, (string)Manifest.Root!.Elements().First(e => e.Name.LocalName == "HighResolutionIconUrl").Attribute("DefaultValue")!)).ToList();

        Assert.NotEmpty(images);
        Assert.All(images, image => Assert.Equal((image.Item1, image.Item1), SizeOf(Path.GetFileName(new Uri(image.Item2).LocalPath))));
    }

    [Fact]
    public void It_speaks_of_one_server_over_https_and_asks_for_no_more_than_the_open_mail()
    {
        var origins = Manifest.Descendants().Attributes("DefaultValue").Select(a => a.Value).Where(v => v.StartsWith("http", StringComparison.Ordinal))
            .Select(v => new Uri(v).GetLeftPart(UriPartial.Authority)).Distinct();

        Assert.Equal(["https://localhost:5443"], origins);
        Assert.Equal("ReadWriteItem", Manifest.Root!.Elements().First(e => e.Name.LocalName == "Permissions").Value);
    }

    private static string Address(string resid) =>
        (string)Manifest.Descendants().First(e => (string?)e.Attribute("id") == resid && e.Attribute("DefaultValue") is not null).Attribute("DefaultValue")!;

    /// <summary>Width and height stand in the first chunk of a PNG (RFC 2083, 4.1.1).</summary>
    private static (int Width, int Height) SizeOf(string icon)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, "src", "AddIn", "public", "icons", icon));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
