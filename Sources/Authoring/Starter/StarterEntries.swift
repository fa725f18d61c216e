/// Entries of the resource index that the first sites share but for their words.
enum StarterEntries {
    /// A directory of helplines in many countries.
    ///
    /// - Parameter summary: what it offers, as YAML.
    static func findAHelpline(summary: String) -> String {
        """
        - id: find-a-helpline
          type: directory
          title: Find a Helpline
          authors: [{literal: ThroughLine}]
          channels:
            - {kind: web, value: https://findahelpline.com/}
          url: https://findahelpline.com/
          summary: \(summary)
          languages: [en]
          cost: free
          max-age-days: 90
          last-checked:
        """
    }

    /// The work that the article cites.
    ///
    /// - Parameters:
    ///   - summary: what it offers, as YAML.
    ///   - evidence: what it rests on, as YAML.
    static func conceptOfTrauma(summary: String, evidence: String) -> String {
        """
        - id: samhsa-2014
          type: report
          title: "SAMHSA's Concept of Trauma and Guidance for a Trauma-Informed Approach"
          authors: [{literal: Substance Abuse and Mental Health Services Administration}]
          year: 2014
          container: HHS Publication No. (SMA) 14-4884
          summary: \(summary)
          evidence: \(evidence)
          level: expert
          audience: [professional]
          topics: [trauma]
          languages: [en]
          cost: free
          last-checked:
        """
    }
}
