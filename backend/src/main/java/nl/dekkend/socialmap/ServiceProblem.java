package nl.dekkend.socialmap;

import nl.dekkend.graphql.ProblemCode;

/** What can be wrong with a service alone; more of it in {@code SocialMapProblem}. */
enum ServiceProblem implements ProblemCode {
    SERVICE_AREA_UNCLEAR
}
