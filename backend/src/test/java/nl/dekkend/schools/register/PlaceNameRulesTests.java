package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameRulesTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            HEEMSKERK,                Heemskerk
            DRIEHUIS NH,              Driehuis
            IJMUIDEN,                 IJmuiden
            'S-GRAVENHAGE,            's-Gravenhage
            'S GRAVENMOER,            's Gravenmoer
            'S-HEER ARENDSKERKE,      's-Heer Arendskerke
            'T LOO OLDEBROEK,         't Loo Oldebroek
            ALTEVEER GEM NOORDENVELD, Alteveer
            SPAARNDAM GEM. HAARLEM,   Spaarndam
            ALTEVEER GN,              Alteveer
            DE RIJP,                  De Rijp
            DEN HAM OV,               Den Ham
            WIJK AAN ZEE,             Wijk aan Zee
            HEI- EN BOEICOP,          Hei- en Boeicop
            WEHE-DEN HOORN,           Wehe-den Hoorn
            ETTEN-LEUR,               Etten-Leur
            STAD AAN 'T HARINGVLIET,  Stad aan 't Haringvliet
            CAPELLE AAN DEN IJSSEL,   Capelle aan den IJssel
            NIEUWERKERK AD IJSSEL,    Nieuwerkerk aan den IJssel
            WESTERHAAR-VRIEZENV WIJK, Westerhaar-Vriezenveensewijk
            ST.-ANNAPAROCHIE,         St.-Annaparochie
            2E EXLOERMOND,            2e Exloermond
            """)
    void placesAreWrittenAsPeopleWriteThem(String printed, String ordinary) {
        assertThat(PlaceNameRules.ordinary(printed)).isEqualTo(ordinary);
    }
}
