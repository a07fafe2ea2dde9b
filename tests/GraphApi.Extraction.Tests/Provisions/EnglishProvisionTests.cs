namespace GraphApi.Extraction.Tests.Provisions;

public sealed class EnglishProvisionTests
{
    [Theory]
    [InlineData("Under the Nuri Act, employers must give notice to applicants.", "nuri-obligation-employers-notice -> employers")]
    [InlineData("The Nuri Act requires cloud providers to report incidents.", "nuri-obligation-cloud-providers-incident-reporting -> cloud-providers")]
    [InlineData("The Nuri Act was adopted in spring. The Act obliges data centre operators to disclose their energy use.", "nuri-obligation-data-centre-operators-disclosure -> data-centre-operators")]
    [InlineData("Under the Nuri Act, deployers of high-risk AI must keep records within 30 days.", "nuri-deadline-high-risk-deployers-record-keeping-30d -> high-risk-deployers")]
    [InlineData("The Nuri Act bans social scoring.", "nuri-prohibition-social-scoring -> social-scoring")]
    [InlineData("Under the Nuri Act a breach is punished with fines of up to 4% of turnover or €2 million.", "nuri-penalty-fine-4pct ->")]
    [InlineData("The Nuri Act takes effect on 1 March 2031.", "nuri-application-entry-into-force -> start=2031-03-01")]
    [InlineData("The Nuri Act covers models trained with more than 10^26 FLOP.", "nuri-threshold-10e26-flop ->")]
    [InlineData("The Onnuri Code consists of a transparency chapter for employers.", "onnuri-obligation-employers-transparency -> employers")]
    public void Provisions_are_read_from_English(string text, string expected) => Assert.Contains(expected, ProvisionSample.Read(text));

    [Theory]
    [InlineData("Employers must give notice to applicants.")]
    [InlineData("Mir Electronics was fined $3 million under the Nuri Act.")]
    [InlineData("The Nuri Act has many friends.")]
    public void Duties_of_no_law_and_fines_that_were_paid_are_none(string text) => Assert.Empty(ProvisionSample.Read(text));
}
